package dk.styringsportal.application;

import dk.styringsportal.questionnaire.NumberFormat;
import dk.styringsportal.response.sheet.ImportFault;
import dk.styringsportal.response.sheet.ImportProblem;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    String of(ImportProblem problem) {
        if (problem instanceof ImportProblem.UnknownMunicipality unknown) {
            return unknown.nearest()
                    .map(name -> say("UnknownMunicipality.nearest", name))
                    .orElseGet(() -> say("UnknownMunicipality"));
        }
        if (problem instanceof ImportProblem.NumberWanted wanted) {
            return number(wanted.format());
        }
        if (problem instanceof ImportProblem.DayWanted wanted) {
            return day(wanted);
        }
        if (problem instanceof ImportProblem.Workbook workbook) {
            return workbook.sentence().apply(locale());
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
        } else if (problem instanceof ImportProblem.TextWanted text) {
            return new Object[] {text.most()};
        } else if (problem instanceof ImportProblem.OrderWanted order) {
            return new Object[] {order.places(), listed(order.options())};
        } else if (problem instanceof ImportProblem.TooManyTicks ticks) {
            return new Object[] {ticks.most()};
        } else if (problem instanceof ImportProblem.OptionWanted wanted) {
            return new Object[] {String.join("; ", wanted.options())};
        } else if (problem instanceof ImportProblem.PlaceEmpty empty) {
            return new Object[] {empty.place()};
        } else if (problem instanceof ImportProblem.QuestionTwice twice) {
            return new Object[] {twice.cell()};
        } else if (problem instanceof ImportProblem.MoreFaults more) {
            return new Object[] {more.more()};
        }
        return detailsOfPersonsAndMappings(problem);
    }

    private Object[] detailsOfPersonsAndMappings(ImportProblem problem) {
        if (problem instanceof ImportProblem.NoGroup none) {
            return new Object[] {listed(none.groups())};
        } else if (problem instanceof ImportProblem.UnknownGroup unknown) {
            return new Object[] {listed(unknown.groups())};
        } else if (problem instanceof ImportProblem.MunicipalityNotAsked outside) {
            return new Object[] {outside.municipality()};
        } else if (problem instanceof ImportProblem.NotAskedOfGroup notAsked) {
            return new Object[] {notAsked.group()};
        } else if (problem instanceof ImportProblem.FileTwice twice) {
            return new Object[] {day(twice.on()), twice.by()};
        } else if (problem instanceof ImportProblem.UnknownTarget unknown) {
            return new Object[] {unknown.target()};
        } else if (problem instanceof ImportProblem.TargetTwice twice) {
            return new Object[] {twice.target()};
        }
        return new Object[0];
    }

    /** "Skriv et tal mellem 0 og 100 med højst 1 decimal." */
    private String number(NumberFormat format) {
        String limits = limits(
                format.minimum().map(BigDecimal::toPlainString), format.maximum().map(BigDecimal::toPlainString), "NumberWanted");
        return format.decimals() == 0 ? say("NumberWanted.whole", limits) : say("NumberWanted", limits, format.decimals());
    }

    private String day(ImportProblem.DayWanted wanted) {
        return say("DayWanted", limits(
                wanted.earliest().map(LocalDate::toString), wanted.latest().map(LocalDate::toString), "DayWanted"));
    }

    private String limits(Optional<String> least, Optional<String> most, String key) {
        if (least.isPresent() && most.isPresent()) {
            return say(key + ".between", least.get(), most.get());
        }
        return least.map(from -> say(key + ".from", from)).orElseGet(() -> most.map(to -> say(key + ".to", to)).orElse(""));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
    }

    private Locale locale() {
        return texts.getLocale().getLanguage().isEmpty() ? Locale.forLanguageTag("da-DK") : texts.getLocale();
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }

    private String say(String key, Object... details) {
        return new MessageFormat(texts.getString(key), locale()).format(details);
    }
}
