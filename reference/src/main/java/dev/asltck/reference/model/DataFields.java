package dev.asltck.reference.model;

/** The fields by which a state shapes its data: one kind for each query language, so that they cannot be mixed. */
public sealed interface DataFields permits JsonPathFields, JsonataFields {

    QueryLanguage queryLanguage();
}
