package dk.styringsportal.web.kl;

/**
 * Where one municipality stands, as a line of KL's table.
 *
 * @param stage {@code submitted}, {@code started} or {@code notStarted}
 * @param answered "31 af 47"; "–" before the first answer
 * @param incomplete whether KL accepted it although answers are missing
 * @param shares whether it shares its named results
 * @param submittedOn "–" before submission
 * @param place rank of the total; "–" where there is none
 */
public record StandingView(
        String code,
        String name,
        String region,
        String group,
        String stage,
        String stageText,
        String answered,
        String submittedOn,
        String place,
        boolean incomplete,
        boolean shares) {

    public boolean isStarted() {
        return !stage.equals("notStarted");
    }

    public boolean isSubmitted() {
        return stage.equals("submitted");
    }
}
