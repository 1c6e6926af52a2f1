package dk.styringsportal.surveys.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sheet "settings": one row below its headings. */
final class FormSettings {

    private static final Set<String> READ = Set.of("form_title", "form_id", "version", "default_language");

    private static final int LONGEST_VERSION = 40;

    private final FormTable table;
    private final Optional<FormTable.Line> line;
    private final String file;
    private final Losses losses;

    /** @param file stands for what the form does not say of itself */
    FormSettings(FormTable table, String file, Losses losses) {
        this.table = table;
        this.line = table.lines().stream().findFirst();
        this.file = file.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        this.losses = losses;
    }

    private String text(String column) {
        return line.map(settings -> settings.text(column)).orElse("");
    }

    private String place(String column) {
        return table.has(column) ? line.map(settings -> settings.place(column)).orElse("settings") : "settings";
    }

    /** The form's first language; empty where it says none. */
    String language() {
        return text("default_language");
    }

    String languagePlace() {
        return place("default_language");
    }

    /** Id, version, state and title of the draft. */
    void writeTo(Map<String, Object> root) {
        String named = text("form_id").isEmpty() ? file : text("form_id");
        String id = new Codes().of(named).key();
        if (!id.equals(text("form_id"))) {
            losses.add(place("form_id"), "import.id", named, id);
        }
        String version = version(text("version"));
        if (!version.equals(text("version"))) {
            losses.add(place("version"), "import.version", text("version"), version);
        }
        String title = text("form_title").isEmpty() ? named : text("form_title");
        if (text("form_title").isEmpty()) {
            losses.add(place("form_title"), "import.title", title);
        }
        root.put("id", id);
        root.put("version", version);
        root.put("state", "draft");
        root.put("title", title.isBlank() ? id : title);
        tellOthers();
    }

    private static String version(String text) {
        String valid = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-");
        return valid.isEmpty() ? "1" : valid.substring(0, Math.min(valid.length(), LONGEST_VERSION));
    }

    private void tellOthers() {
        List<Header> headers = table.headers();
        line.ifPresent(settings -> {
            for (int i = 0; i < headers.size(); i++) {
                if (!READ.contains(headers.get(i).name()) && !settings.cell(i).isEmpty()) {
                    losses.add(settings.place(i), "import.cell", headers.get(i).text(), settings.cell(i));
                }
            }
        });
    }
}
