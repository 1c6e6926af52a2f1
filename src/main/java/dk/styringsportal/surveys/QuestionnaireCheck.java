package dk.styringsportal.surveys;

import dk.styringsportal.questionnaire.QuestionnaireFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Checks questionnaire files without a server: {@code deploy/run.sh --check [DIR]}. */
public final class QuestionnaireCheck {

    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int NOTHING_TO_CHECK = 2;

    private QuestionnaireCheck() {}

    /** @param arguments the folder below which questionnaires lie as id/version/questionnaire.yaml */
    public static void main(String[] arguments) {
        System.exit(check(Path.of(arguments[0])));
    }

    private static int check(Path folder) {
        if (!Files.isDirectory(folder)) {
            System.err.println("There is no folder \"" + folder + "\".");
            return NOTHING_TO_CHECK;
        }
        QuestionnaireFiles files = new QuestionnaireFiles(folder);
        List<QuestionnaireFault> faults = files.faults();
        faults.forEach(fault -> System.err.println(fault.in(Locale.ENGLISH)));
        long faulty = faults.stream().map(QuestionnaireFault::file).distinct().count();
        if (faulty + files.versions().size() == 0) {
            System.err.println("Below \"" + folder + "\" there is no <id>/<version>/questionnaire.yaml.");
            return NOTHING_TO_CHECK;
        }
        System.out.println("Sound: " + files.versions().size() + ". Faulty: " + faulty + ".");
        return faulty == 0 ? SOUND : FAULTY;
    }
}
