package dk.styringsportal.web.answering;

import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.questionnaire.Item;
import dk.styringsportal.questionnaire.Theme;
import dk.styringsportal.questionnaire.cases.CaseSheet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Where a municipality fetches the workbook for its cases, and hands in their sums. The script does the rest. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private OwnResponse own;

    private CaseSheet sheet;

    @PostConstruct
    void load() {
        sheet = own.cases().orElseThrow(() -> new NotFoundException("The questionnaire has no sheet of cases"));
    }

    /** The workbook's address within the portal. */
    public String getTemplate() {
        return own.getTemplate();
    }

    /** Whether this user hands in sums, whenever it may be. */
    public boolean isAllowed() {
        return own.isHandsInSums();
    }

    /** The questions that are answered by hand. */
    public List<Item> getTyped() {
        return sheet.typed().stream()
                .map(typed -> own.getQuestionnaire().item(typed.item().value()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The number of the theme in which the question stands. */
    public int theme(Item item) {
        return own.getQuestionnaire().themes().stream()
                .filter(theme -> theme.items().contains(item))
                .map(Theme::number)
                .findFirst()
                .orElseThrow();
    }
}
