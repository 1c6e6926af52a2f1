package dk.styringsportal.surveys.xlsform;

import java.util.Map;

/**
 * Where a form's question has gone: an item, or a row or cell of one.
 *
 * @param row its key; empty for an item without rows
 * @param column its key; empty where there are none
 * @param type of the item: "single-choice-matrix"
 * @param options our keys by the form's names; none where nothing is chosen
 */
record Asked(String item, String row, String column, String type, Map<String, String> options) {

    boolean hasTicks() {
        return type.startsWith("multiple-choice");
    }
}
