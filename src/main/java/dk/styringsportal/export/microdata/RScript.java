package dk.styringsportal.export.microdata;

import dk.styringsportal.questionnaire.RespondentGroup;
import dk.styringsportal.report.microdata.Microdata;
import dk.styringsportal.report.microdata.MicrodataVariable;
import dk.styringsportal.report.microdata.MicrodataVariable.Category;
import java.util.List;
import java.util.stream.Collectors;

/** A script for R, without further packages, that reads the data and works out the published frequency table again. */
final class RScript {

    private static final String SCRIPT = """
            # %s
            # Rscript %s
            # Svarene kommer i "data" som tal og i "svar" med tekster; tabellen regnes efter i "reproduced".
            options(encoding = "UTF-8")
            data <- read.csv("%s", colClasses = c(kommuner = "character"), na.strings = "", fileEncoding = "UTF-8")
            published <- read.csv("%s", colClasses = "character", na.strings = character(0), fileEncoding = "UTF-8")

            labels <- list(
            %s
            )
            svar <- data
            for (name in names(labels)) {
              svar[[name]] <- factor(data[[name]], levels = as.numeric(names(labels[[name]])), labels = make.unique(unname(labels[[name]])))
            }

            # Hvem der tæller med i N: %s
            is_answer <- function(x) %s
            gave <- function(x, kind, code) if (kind == "rank") x >= 1 else x == code
            is_number <- function(x) grepl("^[0-9]+$", x)

            reproduced <- published
            for (i in seq_len(nrow(published))) {
              line <- published[i, ]
              rows <- if (line$group == "") rep(TRUE, nrow(data)) else data$gruppe == as.numeric(line$group)
              x <- data[[line$variable]][rows]
              # Hvad udgaven ikke viser, vises heller ikke her
              if (is_number(line$count)) reproduced$count[i] <- as.character(sum(gave(x, line$kind, as.numeric(line$code)), na.rm = TRUE))
              if (is_number(line$n)) reproduced$n[i] <- as.character(sum(is_answer(x)))
            }
            write.table(reproduced, "reproduced_table.csv", sep = ",", quote = FALSE, row.names = FALSE, eol = "\\r\\n")
            compared <- sum(is_number(published$count))
            if (!identical(reproduced, published)) {
              differing <- reproduced$count != published$count | reproduced$n != published$n
              print(cbind(published, reproduced = reproduced$count, reproduced_n = reproduced$n)[differing, ])
              stop("Tabellen stemmer ikke med den udgivne")
            }
            cat("Tabellen stemmer med den udgivne:", compared, "tal af", nrow(published), "er regnet efter\\n")
            """;

    private RScript() {}

    static String of(Microdata microdata) {
        String title = microdata.published().titleAndVersion().replaceAll("\\s+", " ");
        return SCRIPT.formatted(
                title, MicrodataZip.R, MicrodataZip.DATA, MicrodataZip.TABLE, labels(microdata),
                microdata.hasGroups() ? "svar uden værdi er holdt ude" : "alle, der har svaret",
                microdata.hasGroups() ? "!is.na(x) & x >= 0" : "!is.na(x)");
    }

    private static String labels(Microdata microdata) {
        String groups = microdata.hasGroups()
                ? "  " + Microdata.GROUP + " = c(" + microdata.questionnaire().groups().stream()
                        .map(group -> entry(microdata, group))
                        .collect(Collectors.joining(", ")) + "),\n"
                : "";
        List<MicrodataVariable> coded = microdata.variables().stream()
                .filter(variable -> variable.kind() == MicrodataVariable.Kind.CHOICE || variable.kind() == MicrodataVariable.Kind.TICK)
                .toList();
        return groups + coded.stream()
                .map(variable -> "  " + variable.name() + " = c(" + variable.categories().stream()
                        .map(RScript::entry)
                        .collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(",\n"));
    }

    private static String entry(Microdata microdata, RespondentGroup group) {
        return "\"" + microdata.code(group.id()) + "\" = " + quoted(group.title());
    }

    private static String entry(Category category) {
        return "\"" + category.code().toPlainString() + "\" = " + quoted(category.label());
    }

    /** With nothing but ASCII, so that no locale of R's misreads it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(' ');
            } else if (c > '~') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
