package dev.asltck.harness.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asltck.harness.corpus.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNamingTest {

    @ParameterizedTest
    @CsvSource({
        "orders, a17,               orders-a17",
        "orders, 2025-03-04,        orders-2025-03-04",
        "Orders, a_17,              orders-a-17-[0-9a-f]{8}",
        "orders, ../../etc/passwd,  orders-etc-passwd-[0-9a-f]{8}"
    })
    void namesACaseAfterMachineAndExecution(String machine, String execution, String id) {
        assertThat(CaseNaming.id(machine, execution)).matches(id);
    }

    @Test
    void tellsNamesApartThatLookAlikeInAnId() {
        assertThat(CaseNaming.id("orders", "a_17")).isNotEqualTo(CaseNaming.id("orders", "a.17"));
        assertThat(CaseNaming.id("m".repeat(80), "x")).isNotEqualTo(CaseNaming.id("m".repeat(80), "y"));
        assertThat(CaseNaming.id("m".repeat(80), "x")).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void saysInTheTitleHowItEnds() {
        assertThat(CaseNaming.title("orders", "a17", CaseJson.json("{ 'fails': {} }")))
                .isEqualTo("The execution a17 of orders fails, as it did on AWS");
        assertThat(CaseNaming.title("should-work", "a", CaseJson.json("{ 'timesOut': true }")))
                .isEqualTo("The recorded execution times out, as it did on AWS");
        assertThat(CaseNaming.title("m".repeat(80), "e".repeat(80), CaseJson.json("{ 'succeeds': {} }")))
                .hasSizeLessThanOrEqualTo(160);
    }
}
