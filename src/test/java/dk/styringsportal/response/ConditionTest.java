package dk.styringsportal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.testing.WrittenQuestionnaire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When a condition holds, by FHIR R5's questionnaire-enable-operator: "=" and the comparisons hold when at least one
 * answer fits, "!=" when at least one differs, and without an answer nothing holds but exists = false.
 */
class ConditionTest {

    private static final String ASKED = """
            - {code: valg, type: single-choice, text: Valg, options: [{key: ja, label: Ja}, {key: nej, label: Nej}, {key: vi, label: Ved ikke, means: dont-know}]}
            - {code: skala, type: scale, text: Skala, options: [{key: lav, label: Lav, value: 1}, {key: hoej, label: Høj, value: 2}]}
            - {code: kryds, type: multiple-choice, text: Kryds, options: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C}]}
            - {code: tal, type: number, text: Tal, decimals: 2, allow: [dont-know, not-applicable]}
            - {code: dag, type: date, text: Dag, allow: [dont-know]}
            - {code: ord, type: short-text, text: Ord, allow: [dont-know]}
            - {code: orden, type: ranking, text: Orden, allow: [dont-know], options: [{key: a, label: A}, {key: b, label: B}, {key: c, label: C}]}
            - {code: valgmatrix, type: single-choice-matrix, text: Matrix, rows: [{key: r, label: R}, {key: s, label: S}], options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
            - {code: krydsmatrix, type: multiple-choice-matrix, text: Matrix, rows: [{key: r, label: R}, {key: s, label: S}], options: [{key: a, label: A}, {key: b, label: B}]}
            - {code: dele, type: percentages, text: Dele, mustAddUp: false, allow: [dont-know], rows: [{key: r, label: R}, {key: s, label: S}]}
            - {code: celler, type: number-matrix, text: Celler, allow: [dont-know], rows: [{key: r, label: R}, {key: s, label: S}], columns: [{key: x, label: X}, {key: y, label: Y}]}
            - {code: fil, type: file, text: Fil}
            - {code: spurgt, type: short-text, text: Spurgt, enableWhen: [{%s}]}
            """;

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            item: valg, operator: exists, answer: true                        | {}                                        | no
            item: valg, operator: exists, answer: false                       | {}                                        | yes
            item: valg, operator: exists, answer: true                        | {valg: vi}                                | yes
            item: valg, operator: exists, answer: false                       | {valg: vi}                                | no
            item: valg, operator: "=", answer: ja                             | {}                                        | no
            item: valg, operator: "!=", answer: ja                            | {}                                        | no
            item: valg, operator: "=", answer: ja                             | {valg: ja}                                | yes
            item: valg, operator: "=", answer: ja                             | {valg: nej}                               | no
            item: valg, operator: "!=", answer: ja                            | {valg: ja}                                | no
            item: valg, operator: "!=", answer: ja                            | {valg: vi}                                | yes
            item: skala, operator: "=", answer: hoej                          | {skala: hoej}                             | yes
            item: kryds, operator: exists, answer: true                       | {kryds: []}                               | yes
            item: kryds, operator: "=", answer: a                             | {kryds: []}                               | no
            item: kryds, operator: "!=", answer: a                            | {kryds: []}                               | yes
            item: kryds, operator: "=", answer: a                             | {kryds: [a, b]}                           | yes
            item: kryds, operator: "!=", answer: a                            | {kryds: [a, b]}                           | yes
            item: kryds, operator: "!=", answer: a                            | {kryds: [a]}                              | no
            item: tal, operator: "=", answer: 5                               | {tal: 5.00}                               | yes
            item: tal, operator: "=", answer: 5.0                             | {tal: 5}                                  | yes
            item: tal, operator: "!=", answer: 5                              | {tal: 5}                                  | no
            item: tal, operator: "!=", answer: 5                              | {tal: 5.01}                               | yes
            item: tal, operator: ">", answer: 5                               | {tal: 5}                                  | no
            item: tal, operator: ">", answer: 5                               | {tal: 5.01}                               | yes
            item: tal, operator: ">=", answer: 5                              | {tal: 5}                                  | yes
            item: tal, operator: "<", answer: 5                               | {tal: 5}                                  | no
            item: tal, operator: "<", answer: 5                               | {tal: -5}                                 | yes
            item: tal, operator: "<=", answer: 5                              | {tal: 5}                                  | yes
            item: tal, operator: "<=", answer: 5                              | {}                                        | no
            item: tal, operator: exists, answer: true                         | {tal: {means: dont-know}}                 | yes
            item: tal, operator: "=", answer: 5                               | {tal: {means: dont-know}}                 | no
            item: tal, operator: "!=", answer: 5                              | {tal: {means: dont-know}}                 | yes
            item: tal, operator: "<", answer: 5                               | {tal: {means: not-applicable}}            | no
            item: dag, operator: "=", answer: "2024-02-29"                    | {dag: "2024-02-29"}                       | yes
            item: dag, operator: ">", answer: "2024-02-29"                    | {dag: "2024-03-01"}                       | yes
            item: dag, operator: ">", answer: "2024-02-29"                    | {dag: "2024-02-29"}                       | no
            item: dag, operator: ">=", answer: "2024-02-29"                   | {dag: "2024-02-29"}                       | yes
            item: dag, operator: "<", answer: "2024-02-29"                    | {dag: "2023-12-31"}                       | yes
            item: dag, operator: "<=", answer: "2024-02-29"                   | {dag: {means: dont-know}}                 | no
            item: dag, operator: "!=", answer: "2024-02-29"                   | {dag: {means: dont-know}}                 | yes
            item: ord, operator: "=", answer: Excel                           | {ord: " Excel "}                          | yes
            item: ord, operator: "=", answer: Excel                           | {ord: excel}                              | no
            item: ord, operator: "!=", answer: Excel                          | {ord: excel}                              | yes
            item: ord, operator: "!=", answer: Excel                          | {ord: {means: dont-know}}                 | yes
            item: ord, operator: exists, answer: false                        | {ord: "  "}                               | yes
            item: orden, operator: "=", answer: c                             | {orden: [a, c]}                           | yes
            item: orden, operator: "=", answer: c                             | {orden: [a, b]}                           | no
            item: orden, operator: "!=", answer: c                            | {orden: {means: dont-know}}               | yes
            item: orden, operator: exists, answer: true                       | {orden: []}                               | no
            item: valgmatrix, row: r, operator: "=", answer: ja               | {valgmatrix: {r: ja, s: nej}}             | yes
            item: valgmatrix, row: s, operator: "=", answer: ja               | {valgmatrix: {r: ja, s: nej}}             | no
            item: valgmatrix, row: s, operator: exists, answer: true          | {valgmatrix: {r: ja}}                     | no
            item: valgmatrix, row: s, operator: "!=", answer: ja              | {valgmatrix: {r: ja}}                     | no
            item: valgmatrix, operator: "=", answer: nej                      | {valgmatrix: {r: ja, s: nej}}             | yes
            item: valgmatrix, operator: exists, answer: true                  | {valgmatrix: {r: ja}}                     | yes
            item: valgmatrix, operator: exists, answer: true                  | {valgmatrix: {}}                          | no
            item: krydsmatrix, row: r, operator: "=", answer: a               | {krydsmatrix: {r: [a, b]}}                | yes
            item: krydsmatrix, row: r, operator: "!=", answer: a              | {krydsmatrix: {r: []}}                    | yes
            item: krydsmatrix, row: r, operator: exists, answer: true         | {krydsmatrix: {r: []}}                    | yes
            item: krydsmatrix, row: s, operator: exists, answer: true         | {krydsmatrix: {r: [a]}}                   | no
            item: dele, row: r, operator: ">=", answer: 50                    | {dele: {r: 50}}                           | yes
            item: dele, row: s, operator: ">=", answer: 50                    | {dele: {r: 50}}                           | no
            item: dele, operator: ">", answer: 60                             | {dele: {r: 50, s: 61}}                    | yes
            item: dele, row: r, operator: "!=", answer: 50                    | {dele: {r: {means: dont-know}}}           | yes
            item: dele, row: r, operator: exists, answer: true                | {dele: {means: dont-know}}                | yes
            item: celler, row: r, column: y, operator: "=", answer: 2         | {celler: {r: {x: 1, y: 2}}}               | yes
            item: celler, row: r, column: x, operator: "=", answer: 2         | {celler: {r: {x: 1, y: 2}}}               | no
            item: celler, column: y, operator: ">", answer: 2                 | {celler: {r: {y: 1}, s: {y: 3}}}          | yes
            item: celler, row: s, operator: exists, answer: true              | {celler: {r: {x: 1}}}                     | no
            item: celler, row: r, column: y, operator: exists, answer: false  | {celler: {r: {x: 1}}}                     | yes
            item: celler, row: r, column: x, operator: ">", answer: 0         | {celler: {r: {x: {means: dont-know}}}}    | no
            item: fil, operator: exists, answer: true                         | {fil: []}                                 | no
            item: fil, operator: exists, answer: true                         | {fil: [{id: 6f1f2c9e-2f0f-4a52-9a0e-3c1c0d6b1a11, name: a.pdf, size: 1}]} | yes
            """)
    void holds(String condition, String answers, String holds) {
        QuestionnaireVersion questionnaire = WrittenQuestionnaire.ofItems(ASKED.formatted(condition));
        Asked asked = Asked.of(questionnaire, WrittenQuestionnaire.answers(questionnaire, answers));

        assertEquals(holds.equals("yes"), asked.isAsked(questionnaire.item("spurgt").orElseThrow()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                  | no  | no
            {en: ja}            | no  | yes
            {to: ja}            | no  | yes
            {en: nej, to: ja}   | no  | yes
            {en: ja, to: ja}    | yes | yes
            {en: nej, to: nej}  | no  | no
            """)
    void all_must_hold_or_any(String answers, String all, String any) {
        String twoConditions = "enableWhen: [{item: en, operator: '=', answer: ja}, {item: to, operator: '=', answer: ja}]";
        QuestionnaireVersion questionnaire = WrittenQuestionnaire.ofItems("""
                - {code: en, type: single-choice, text: En, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
                - {code: to, type: single-choice, text: To, options: [{key: ja, label: Ja}, {key: nej, label: Nej}]}
                - {code: alle, type: short-text, text: Alle, %1$s}
                - {code: nogle, type: short-text, text: Nogle, enableBehavior: any, %1$s}
                """.formatted(twoConditions));
        Asked asked = Asked.of(questionnaire, WrittenQuestionnaire.answers(questionnaire, answers));

        assertEquals(all.equals("yes"), asked.isAsked(questionnaire.item("alle").orElseThrow()), "all");
        assertEquals(any.equals("yes"), asked.isAsked(questionnaire.item("nogle").orElseThrow()), "any");
    }
}
