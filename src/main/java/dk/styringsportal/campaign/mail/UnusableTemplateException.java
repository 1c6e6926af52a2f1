package dk.styringsportal.campaign.mail;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with all that is wrong with it and the placeholders that its kind of mail knows. */
public final class UnusableTemplateException extends RuntimeException {

    private final transient List<TemplateFault> faults;
    private final MailKind kind;

    UnusableTemplateException(MailKind kind, List<TemplateFault> faults) {
        super("Template of " + kind + ": "
                + faults.stream().map(TemplateFault::toString).collect(Collectors.joining(", ")) + ". Known are "
                + kind.known().stream().map(Placeholder::written).collect(Collectors.joining(" ")));
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** At least one, the subject's first. */
    public List<TemplateFault> faults() {
        return faults;
    }

    /** What of, for {@link MailKind#known()}. */
    public MailKind kind() {
        return kind;
    }
}
