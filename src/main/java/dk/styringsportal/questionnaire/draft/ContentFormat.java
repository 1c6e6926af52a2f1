package dk.styringsportal.questionnaire.draft;

import java.util.List;

/** A kind of file in which a questionnaire can be taken out, and brought in again. */
public interface ContentFormat {

    /** The kinds there are. */
    enum Kind {
        /** The questionnaire file itself: nothing is lost. */
        YAML,
        /** A workbook of the portal's own, one sheet per concern: nothing is lost. */
        SPREADSHEET,
        /** A workbook as ODK, KoboToolbox and other survey tools read it: what it has no word for is lost, and told. */
        XLSFORM
    }

    /**
     * A file.
     *
     * @param losses what it does not hold; none where nothing is lost
     */
    record Written(byte[] file, List<Loss> losses) {

        public Written {
            losses = List.copyOf(losses);
        }
    }

    /**
     * What a file says.
     *
     * @param losses what of the file is not in the content; none where nothing is lost
     */
    record Read(Content content, List<Loss> losses) {

        public Read {
            losses = List.copyOf(losses);
        }
    }

    Kind kind();

    /** Writes any content, also what makes no sense yet: a draft is taken out and worked on elsewhere. */
    Written write(Content content);

    /**
     * Reads what somebody has sent, whoever that is. Whether it makes sense as a questionnaire is not judged here: what can be
     * read at all can be put right in the editor.
     *
     * @param name the file's, for faults
     * @throws dk.styringsportal.questionnaire.QuestionnaireFileException if it cannot be read, naming every place and what
     *     would be right
     */
    Read read(String name, byte[] file);
}
