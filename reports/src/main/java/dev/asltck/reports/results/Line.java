package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of a result file; the member {@code kind} says which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResultHeader.class, name = "header"),
    @JsonSubTypes.Type(value = CaseRecord.class, name = "case"),
    @JsonSubTypes.Type(value = ResultFooter.class, name = "footer")
})
sealed interface Line permits ResultHeader, CaseRecord, ResultFooter {}
