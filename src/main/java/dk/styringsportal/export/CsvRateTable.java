package dk.styringsportal.export;

import dk.styringsportal.campaign.invitation.RateTable;
import dk.styringsportal.campaign.invitation.ResponseRate;
import dk.styringsportal.campaign.invitation.ResponseRates;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.SizeClasses;
import dk.styringsportal.questionnaire.QuestionnaireVersion;
import dk.styringsportal.questionnaire.RespondentGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Response rates as a table that a Danish Excel opens: UTF-8 with its mark, cells parted by semicolons, a decimal comma. Persons
 * and the municipalities they answer about are counted apart.
 */
@ApplicationScoped
public class CsvRateTable implements RateTable {

    static final List<String> HEADINGS = List.of(
            "inddeling", "navn", "inviteret", "svaret", "svarprocent", "mail retur", "sagt nej", "ikke i målgruppen",
            "kommuner", "kommuner med svar", "begyndt via åbent link", "sendt via åbent link");

    private static final Map<String, String> SIZES =
            Map.of("1", "små kommuner, højst %1$d indbyggere", "2", "mellemstore kommuner, højst %2$d indbyggere", "3", "store kommuner, over %2$d indbyggere");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.RFC4180).setDelimiter(';').get();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void write(QuestionnaireVersion questionnaire, ResponseRates rates, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        CSVPrinter lines = new CSVPrinter(text, FORMAT);
        lines.printRecord(HEADINGS);
        lines.printRecord(line("i alt", "", rates.whole()));
        for (RespondentGroup group : questionnaire.groups()) {
            if (rates.byGroup().containsKey(group.id())) {
                lines.printRecord(line("gruppe", group.title(), rates.byGroup().get(group.id())));
            }
        }
        for (var entry : rates.byMunicipality().entrySet()) {
            lines.printRecord(line("kommune", Municipalities.ofDenmark().get(entry.getKey()).name(), entry.getValue()));
        }
        for (var entry : rates.byRegion().entrySet()) {
            lines.printRecord(line("region", entry.getKey(), entry.getValue()));
        }
        for (var entry : rates.bySize().entrySet()) {
            lines.printRecord(line("størrelse", size(entry.getKey(), rates.sizes()), entry.getValue()));
        }
        text.flush();
    }

    private static String size(String number, SizeClasses sizes) {
        return String.format(Locale.ROOT, SIZES.get(number), sizes.largestSmall(), sizes.largestMedium());
    }

    private static List<String> line(String kind, String name, ResponseRate rate) {
        return List.of(
                kind,
                SpreadsheetText.of(name),
                String.valueOf(rate.invited()),
                String.valueOf(rate.answered()),
                percent(rate),
                String.valueOf(rate.bounced()),
                String.valueOf(rate.objected()),
                String.valueOf(rate.ineligible()),
                String.valueOf(rate.municipalities()),
                String.valueOf(rate.answeredMunicipalities()),
                String.valueOf(rate.begun()),
                String.valueOf(rate.sent()));
    }

    /** With one decimal; empty where nobody could have answered. */
    private static String percent(ResponseRate rate) {
        return rate.share()
                .map(share -> HUNDRED.multiply(BigDecimal.valueOf(share.part()))
                        .divide(BigDecimal.valueOf(share.whole()), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ','))
                .orElse("");
    }
}
