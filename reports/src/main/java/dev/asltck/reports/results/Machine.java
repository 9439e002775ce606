package dev.asltck.reports.results;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a run took place. Nothing that identifies a person or a host. */
public record Machine(
        @JsonProperty(required = true) String os,
        @JsonProperty(required = true) String architecture,
        @JsonProperty(required = true) String java) {

    /** This one. */
    public static Machine current() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("os.arch", ""),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    }
}
