package dev.asltck.reference.parse;

import dev.asltck.reference.model.QueryLanguage;

/**
 * A state as the readers of the state types get it.
 *
 * @param language the state's query language
 */
record StateSource(String name, ObjectReader fields, StateType type, QueryLanguage language) {

    boolean isJsonata() {
        return language == QueryLanguage.JSONATA;
    }

    /** Report the fields that the type does not have, or that belong to the other query language. */
    void nothingElse() {
        Leftovers leftovers = OtherQueryLanguage.ofState(language).or(CommonField.notIn(type));
        fields.nothingElse(type == StateType.MAP ? leftovers.or(Leftovers.ofAws("Label")) : leftovers);
    }
}
