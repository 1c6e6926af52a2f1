package dk.styringsportal.application;

import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in one language what is wrong with an imported file. */
final class ImportSentences {

    private static final String BUNDLE = "dk.styringsportal.application.import";

    private final ResourceBundle texts;

    /** @param language Danish is spoken wherever another one is not at hand */
    ImportSentences(Locale language) {
        texts = ResourceBundle.getBundle(
                BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ImportResult.Fault of(ImportFault fault) {
        return new ImportResult.Fault(fault.row(), fault.column(), fault.value(), of(fault.problem()));
    }

    private String of(ImportProblem problem) {
        if (problem instanceof ImportProblem.UnknownMunicipality unknown) {
            return unknown.nearest()
                    .map(name -> say("UnknownMunicipality.nearest", name))
                    .orElseGet(() -> say("UnknownMunicipality"));
        }
        return say(problem.getClass().getSimpleName(), details(problem));
    }

    private Object[] details(ImportProblem problem) {
        if (problem instanceof ImportProblem.FileTooLarge large) {
            return new Object[] {large.most()};
        } else if (problem instanceof ImportProblem.UnknownColumn unknown) {
            return new Object[] {unknown.first(), unknown.last()};
        } else if (problem instanceof ImportProblem.UnknownField unknown) {
            return new Object[] {listed(unknown.columns())};
        } else if (problem instanceof ImportProblem.NoHeading nameless) {
            return new Object[] {String.valueOf(nameless.column())};
        } else if (problem instanceof ImportProblem.RowTooWide wide) {
            return new Object[] {String.valueOf(wide.columns())};
        } else if (problem instanceof ImportProblem.MunicipalityTwice twice) {
            return new Object[] {twice.municipality(), String.valueOf(twice.row())};
        } else if (problem instanceof ImportProblem.AlreadySubmitted submitted) {
            return new Object[] {submitted.municipality()};
        } else if (problem instanceof ImportProblem.UnknownOption unknown) {
            return new Object[] {listed(unknown.options())};
        } else if (problem instanceof ImportProblem.TickedTwice twice) {
            return new Object[] {twice.option()};
        } else if (problem instanceof ImportProblem.MoreFaults more) {
            return new Object[] {more.more()};
        }
        return new Object[0];
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }

    private String say(String key, Object... details) {
        return new MessageFormat(texts.getString(key), texts.getLocale().getLanguage().isEmpty()
                        ? Locale.forLanguageTag("da-DK") : texts.getLocale())
                .format(details);
    }
}
