package dk.styringsportal.surveys.workingcopy;

import dk.styringsportal.response.workingcopy.CopyOrigin;
import dk.styringsportal.surveys.workbook.Workbook;
import java.util.List;
import java.util.Optional;

/** The hidden sheet that says whose copy it is. */
final class OriginSheet {

    /** Goes up when older workbooks can no longer be read. */
    private static final String EDITION = "1";

    private static final int VALUE = 1;

    private OriginSheet() {}

    static List<List<String>> rows(CopyOrigin origin) {
        return List.of(
                List.of(CopyTexts.say("origin.kind"), EDITION),
                List.of(CopyTexts.say("origin.response"), origin.response()),
                List.of(CopyTexts.say("origin.campaign"), origin.campaign()),
                List.of(CopyTexts.say("origin.organisation"), origin.organisation()),
                List.of(CopyTexts.say("origin.questionnaire"), origin.questionnaire()));
    }

    /** Empty where no sheet says it. */
    static Optional<CopyOrigin> in(Workbook workbook) {
        return workbook.sheets().stream().flatMap(sheet -> of(sheet.rows()).stream()).findFirst();
    }

    private static Optional<CopyOrigin> of(List<List<String>> rows) {
        List<List<String>> known = rows(new CopyOrigin("", "", "", ""));
        if (rows.size() < known.size() || !rows.get(0).equals(known.get(0))) {
            return Optional.empty();
        }
        for (int row = 1; row < known.size(); row++) {
            if (rows.get(row).size() <= VALUE || !rows.get(row).get(0).equals(known.get(row).get(0))) {
                return Optional.empty();
            }
        }
        return Optional.of(new CopyOrigin(
                rows.get(1).get(VALUE), rows.get(2).get(VALUE), rows.get(3).get(VALUE), rows.get(4).get(VALUE)));
    }
}
