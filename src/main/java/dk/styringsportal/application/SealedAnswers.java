package dk.styringsportal.application;

import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.invitation.About;
import dk.styringsportal.questionnaire.GroupId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person has sent, as text that is sealed and kept by the person's own browser.
 *
 * @param by the name or role; empty where the round is anonymous
 * @param at when it was sent, in whole milliseconds; empty where the round is anonymous
 * @param answers in one line, as {@link dk.styringsportal.response.AnswerText} writes them
 */
record SealedAnswers(CampaignId campaign, GroupId group, About about, Optional<String> by, Optional<Instant> at, String answers) {

    /** Tells it from all else that is sealed with the same key. */
    private static final String MARK = "egne svar 1";

    private static final int LINES = 7;

    /** Reads what {@link #written()} wrote; empty for anything else. */
    static Optional<SealedAnswers> read(String written) {
        String[] lines = written.split("\n", -1);
        if (lines.length != LINES || !lines[0].equals(MARK)) {
            return Optional.empty();
        }
        return Optional.of(new SealedAnswers(
                new CampaignId(Long.parseLong(lines[1])),
                new GroupId(lines[2]),
                About.parse(lines[3]),
                Optional.of(URLDecoder.decode(lines[4], StandardCharsets.UTF_8)).filter(name -> !name.isEmpty()),
                Optional.of(lines[5]).filter(moment -> !moment.isEmpty()).map(moment -> Instant.ofEpochMilli(Long.parseLong(moment))),
                lines[6]));
    }

    String written() {
        return String.join(
                "\n",
                MARK,
                campaign.toString(),
                group.value(),
                about.codes(),
                URLEncoder.encode(by.orElse(""), StandardCharsets.UTF_8),
                at.map(moment -> String.valueOf(moment.toEpochMilli())).orElse(""),
                answers);
    }
}
