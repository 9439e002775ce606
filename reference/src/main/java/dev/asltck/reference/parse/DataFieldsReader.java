package dev.asltck.reference.parse;

import dev.asltck.reference.model.DataFields;
import dev.asltck.reference.model.QueryLanguage;

/** Reads data fields by the state's query language. */
final class DataFieldsReader {

    private DataFieldsReader() {}

    static DataFields ofState(StateSource state) {
        return switch (state.language()) {
            case JSONPATH -> JsonPathFieldsReader.ofState(state);
            case JSONATA -> JsonataFieldsReader.ofState(state);
        };
    }

    static DataFields ofChoiceRule(ObjectReader rule, QueryLanguage language) {
        return switch (language) {
            case JSONPATH -> JsonPathFieldsReader.ofChoiceRule(rule);
            case JSONATA -> JsonataFieldsReader.ofChoiceRule(rule);
        };
    }

    static DataFields ofCatcher(ObjectReader catcher, QueryLanguage language) {
        return switch (language) {
            case JSONPATH -> JsonPathFieldsReader.ofCatcher(catcher);
            case JSONATA -> JsonataFieldsReader.ofCatcher(catcher);
        };
    }
}
