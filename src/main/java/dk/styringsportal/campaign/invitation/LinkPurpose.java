package dk.styringsportal.campaign.invitation;

import java.nio.charset.StandardCharsets;

/** What a personal link is for. It is sealed into the link, so that a link of one kind opens nothing of another. */
public enum LinkPurpose {
    /** Trying a questionnaire in a pilot. */
    PILOT("pilot-invitation"),
    /** Answering a survey as an invited respondent. */
    SURVEY("survey-invitation"),
    /** Answering the themes that a municipality's coordinator has handed over. */
    DELEGATION("delegation"),
    /** Handing in the addresses of those who are to be invited next. */
    CONTACTS("contacts");

    private final String mark;

    LinkPurpose(String mark) {
        this.mark = mark;
    }

    byte[] mark() {
        return mark.getBytes(StandardCharsets.US_ASCII);
    }
}
