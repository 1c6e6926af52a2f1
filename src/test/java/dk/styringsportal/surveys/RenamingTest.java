package dk.styringsportal.surveys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.styringsportal.questionnaire.draft.Content;
import dk.styringsportal.questionnaire.draft.Renaming;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** What is renamed is renamed wherever it is named, and nothing else is. */
class RenamingTest {

    private static final String FILE = """
            id: plan
            version: "1"
            state: draft
            title: Plan
            introduction: Om planen.
            groups: [{id: ledere, title: Ledere}, {id: chefer, title: Chefer}]
            literature: [{key: vive, reference: VIVE 2019}]
            sources: [{cited: VIVE, literature: [vive]}]
            scales:
              grad: [{key: ja, label: Ja, value: 2}, {key: nej, label: Nej, value: 1}]
            rowSets:
              felter: [{key: a, label: A}, {key: b, label: B}]
            stems:
              spm: {text: I hvilken grad, wordings: {ledere: Hvor meget}}
            themes:
            - number: 1
              title: Planen
              items:
              - {code: q01, type: single-choice, text: ja, stem: spm, options: [{key: ja, label: Ja, points: 100}, {key: nej, label: Nej, points: 0}], rule: points-per-option, sources: [VIVE]}
              - {code: q02, type: single-choice-matrix, text: q01, rowSet: felter, scale: grad, wordings: {ledere: Hos jer}, groups: [ledere, chefer]}
              - {code: q03, type: single-choice-matrix, text: Brug, rows: [{key: a, label: A}, {key: b, label: B}], options: [{key: ja, label: Ja, points: {a: 100, b: 50}}, {key: nej, label: Nej, points: 0}], rule: mean-of-rows, enableWhen: [{item: q01, operator: "=", answer: ja}, {item: q02, row: a, operator: "=", answer: ja}]}
              - {code: q04, type: scale, text: Skala, scale: grad, rule: mirror-gap, mirror: {of: [ledere], minus: [chefer]}}
              - {code: q05, type: number-matrix, text: Tal, rows: [{key: a, label: A}, {key: b, label: B}], columns: [{key: x, label: X}, {key: y, label: Y}]}
            consistency:
            - {id: c1, when: {item: q01, answer: [ja]}, expect: {item: q04, answer: [ja]}, text: Passer det?}
            checks:
            - {id: s1, sum: [q05/a/x, "q05/*/y"], operator: "<=", of: ["q05/b/*"], text: Passer summen?}
            """;

    private final Content content =
            new YamlFormat().read("x", FILE.getBytes(StandardCharsets.UTF_8)).content();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', value = {
        "themes/0/items/0/code | plan | {code: q01,=>{code: plan, ; item: q01,=>item: plan,",
        "themes/0/items/4/code | tal | {code: q05,=>{code: tal, ; q05/=>tal/",
        "themes/0/items/0/options/0/key | jo | options: [{key: ja, label: Ja, points: 100}=>options: [{key: jo, label: Ja, points: 100} ; {item: q01, operator: \"=\", answer: ja}=>{item: q01, operator: \"=\", answer: jo} ; {item: q01, answer: [ja]}=>{item: q01, answer: [jo]}",
        "scales/grad/0/key | jo | grad: [{key: ja=>grad: [{key: jo ; {item: q02, row: a, operator: \"=\", answer: ja}=>{item: q02, row: a, operator: \"=\", answer: jo} ; {item: q04, answer: [ja]}=>{item: q04, answer: [jo]}",
        "rowSets/felter/0/key | aa | felter: [{key: a,=>felter: [{key: aa, ; {item: q02, row: a,=>{item: q02, row: aa,",
        "themes/0/items/2/rows/0/key | aa | text: Brug, rows: [{key: a,=>text: Brug, rows: [{key: aa, ; {a: 100,=>{aa: 100,",
        "themes/0/items/4/rows/1/key | bb | {key: b, label: B}], columns=>{key: bb, label: B}], columns ; q05/b/*=>q05/bb/*",
        "themes/0/items/4/columns/1/key | yy | {key: y,=>{key: yy, ; q05/*/y=>q05/*/yy",
        "groups/1/id | q05 | {id: chefer=>{id: q05 ; groups: [ledere, chefer]=>groups: [ledere, q05] ; minus: [chefer]=>minus: [q05]",
        "groups/0/id | leder | {id: ledere=>{id: leder ; {ledere:=>{leder: ; groups: [ledere,=>groups: [leder, ; of: [ledere]=>of: [leder]",
        "scales/grad | skala | grad: [{=>skala: [{ ; scale: grad=>scale: skala",
        "rowSets/felter | raekker | felter: [=>raekker: [ ; rowSet: felter=>rowSet: raekker",
        "stems/spm | stamme | spm: {=>stamme: { ; stem: spm=>stem: stamme",
        "literature/0/key | vive-2019 | {key: vive,=>{key: vive-2019, ; literature: [vive]=>literature: [vive-2019]",
        "sources/0/cited | VIVE 2019 | cited: VIVE=>cited: VIVE 2019 ; sources: [VIVE]=>sources: [VIVE 2019]"
    })
    void each_kind_of_name(String path, String after, String replacements) {
        String expected = FILE;
        for (String replacement : replacements.split(" ; ")) {
            String[] sides = replacement.strip().split("=>");
            assertTrue(expected.contains(sides[0]), sides[0]);
            expected = expected.replace(sides[0], sides[1]);
        }

        Content renamed = Renaming.of(content, path, after);

        assertEquals(new YamlFormat().read("x", expected.getBytes(StandardCharsets.UTF_8)).content(), renamed);
        assertTrue(new SchemaJudge().judge(renamed).isSound(), () -> new SchemaJudge().judge(renamed).faults().toString());
    }

    @Test
    void no_two_scales_have_one_name_and_nothing_has_none() {
        assertThrows(IllegalArgumentException.class, () -> Renaming.of(content.with("scales/enig", content.at("scales/grad").orElseThrow()), "scales/grad", "enig"));
        assertThrows(IllegalArgumentException.class, () -> Renaming.of(content, "scales/enig", "x"));
        assertThrows(IllegalArgumentException.class, () -> Renaming.of(content, "themes/7/items/0/code", "x"));
    }
}
