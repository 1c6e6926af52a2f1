package dk.styringsportal.persistence;

import dk.styringsportal.campaign.Period;
import dk.styringsportal.campaign.Round;
import dk.styringsportal.campaign.RoundId;
import dk.styringsportal.campaign.RoundState;
import dk.styringsportal.campaign.RoundTerms;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import dk.styringsportal.questionnaire.GroupPool;
import dk.styringsportal.questionnaire.QuestionnaireVersionId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Entity
@Table(name = "campaign_round")
class RoundEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_number")
    @SequenceGenerator(name = "round_number", sequenceName = "round_number", allocationSize = 1)
    private Long id;

    private String title;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.DRAFT;

    @Column(name = "opens_at")
    private OffsetDateTime opensAt;

    @Column(name = "closes_at")
    private OffsetDateTime closesAt;

    private String purpose;

    @Column(name = "legal_ground")
    private String legalGround;

    private String controller;

    @Column(name = "retention_months")
    private Integer retentionMonths;

    private boolean anonymous;

    @Column(name = "minimum_group")
    private int minimumGroup;

    /** Null where no groups are pooled. */
    @Column(name = "pool_title")
    private String poolTitle;

    /** Their ids, parted by blanks. */
    @Column(name = "pool_groups")
    private String poolGroups;

    @Column(name = "in_words")
    private String inWords = "";

    @ElementCollection
    @CollectionTable(name = "round_questionnaire", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "place")
    @Column(name = "questionnaire")
    private List<String> questionnaires = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "round_organisation", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "organisation")
    private Set<String> population = new HashSet<>();

    protected RoundEntity() {}

    RoundEntity(Round.Plan plan) {
        take(plan);
    }

    void take(Round round) {
        state = round.state();
        take(round.plan());
    }

    private void take(Round.Plan plan) {
        title = plan.title();
        opensAt = UtcTime.of(plan.period().opensAt());
        closesAt = UtcTime.of(plan.period().closesAt());
        purpose = plan.terms().purpose();
        legalGround = plan.terms().legalGround();
        controller = plan.terms().controller();
        retentionMonths = plan.terms().retentionMonths().orElse(null);
        anonymous = plan.anonymous();
        minimumGroup = plan.minimumGroup();
        poolTitle = plan.pool().map(GroupPool::title).orElse(null);
        poolGroups = plan.pool()
                .map(pool -> pool.groups().stream().map(GroupId::value).collect(Collectors.joining(" ")))
                .orElse(null);
        inWords = ItemCodes.write(plan.inWords());
        replace(questionnaires, plan.questionnaires().stream().map(Object::toString).toList());
        Set<String> asked = plan.population().stream().map(OrganisationCode::value).collect(Collectors.toSet());
        if (!asked.equals(population)) {
            population.clear();
            population.addAll(asked);
        }
    }

    private static void replace(List<String> kept, List<String> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    Round toRound() {
        return new Round(
                new RoundId(id),
                title,
                state,
                new Period(UtcTime.instant(opensAt), UtcTime.instant(closesAt)),
                questionnaires.stream().map(QuestionnaireVersionId::parse).toList(),
                population.stream().map(OrganisationCode::new).collect(Collectors.toSet()),
                new RoundTerms(purpose, legalGround, controller, Optional.ofNullable(retentionMonths)),
                anonymous,
                minimumGroup,
                Optional.ofNullable(poolTitle).map(title -> new GroupPool(
                        title, Arrays.stream(poolGroups.split(" ")).map(GroupId::new).toList())),
                ItemCodes.read(inWords));
    }
}
