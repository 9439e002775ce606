package dev.asltck.benchmarks.tables;

import java.util.List;

/**
 * What grows from row to row.
 *
 * @param heading of the column that says how many
 * @param parameter of the benchmark
 * @param values in the order of the rows
 */
record Steps(String heading, String parameter, List<Integer> values) {

    static Steps of(String heading, String parameter, Integer... values) {
        return new Steps(heading, parameter, List.of(values));
    }
}
