package dk.styringsportal.application;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.access.Tenancy;
import dk.styringsportal.access.User;
import dk.styringsportal.campaign.Campaign;
import dk.styringsportal.campaign.CampaignId;
import dk.styringsportal.campaign.CampaignRepository;
import dk.styringsportal.campaign.RoundRepository;
import dk.styringsportal.coding.assessment.Assessment;
import dk.styringsportal.coding.assessment.AssessmentRepository;
import dk.styringsportal.coding.assessment.AssessmentStateException;
import dk.styringsportal.coding.assessment.AssessmentStateException.Reason;
import dk.styringsportal.coding.assessment.Assignment;
import dk.styringsportal.coding.assessment.Rating;
import dk.styringsportal.organisation.Municipalities;
import dk.styringsportal.organisation.Municipality;
import dk.styringsportal.organisation.OrganisationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who at KL is to rate which municipalities of a campaign, and how far each of them is. */
@ApplicationScoped
@Transactional
public class AssessorPlan {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private RoundRepository rounds;

    @Inject
    private AssessmentRepository repository;

    @Inject
    private Assessments assessments;

    @Inject
    private Coders people;

    @Inject
    private Audit audit;

    /**
     * How far one of the assessors is.
     *
     * @param assessor log-in name
     * @param name as shown to users
     * @param municipalities that are assigned to them
     * @param done themes of those municipalities that they have rated by every criterion
     * @param of how many themes there are to rate, of those municipalities that have submitted
     */
    public record Progress(String assessor, String name, int municipalities, int done, int of) {}

    /**
     * The plan as it is.
     *
     * @param people whom municipalities can be assigned to, by name
     * @param population all who are asked, ordered by code
     * @param progress of all to whom any is assigned, by name
     */
    public record Plan(
            List<Assignment> assignments, List<User> people, List<OrganisationCode> population, List<Progress> progress) {}

    /**
     * Reads the plan.
     *
     * @throws AccessDeniedException unless the user is KL's
     * @throws dk.styringsportal.application.NotFoundException if there is no such campaign, or nothing is assessed in it
     */
    public Plan plan(User user, CampaignId id) {
        assessments.check(user, id);
        Campaign campaign = assessments.campaign(user, id);
        List<Assignment> assignments = repository.assignments(id);
        return new Plan(assignments, people.all(), population(campaign), progress(campaign, assignments));
    }

    private List<OrganisationCode> population(Campaign campaign) {
        Set<OrganisationCode> asked = rounds.withId(campaign.round()).orElseThrow().population();
        return asked.isEmpty()
                ? Municipalities.ofDenmark().all().stream().map(Municipality::code).toList()
                : List.copyOf(new TreeSet<>(asked));
    }

    private List<Progress> progress(Campaign campaign, List<Assignment> assignments) {
        Map<OrganisationCode, List<Assessment>> submitted = new HashMap<>();
        assessments.all(campaign).forEach(one ->
                submitted.computeIfAbsent(one.subject().organisation(), code -> new ArrayList<>()).add(one));
        TreeSet<String> assessors = new TreeSet<>();
        assignments.forEach(assignment -> assessors.addAll(assignment.assessors()));
        return assessors.stream().map(assessor -> progress(assessor, assignments, submitted)).toList();
    }

    private Progress progress(
            String assessor, List<Assignment> assignments, Map<OrganisationCode, List<Assessment>> submitted) {
        List<Assignment> own = assignments.stream().filter(assignment -> assignment.isTo(assessor)).toList();
        List<Assessment> toRate = own.stream()
                .flatMap(assignment -> submitted.getOrDefault(assignment.organisation(), List.of()).stream())
                .toList();
        int done = (int) toRate.stream().filter(one -> one.isCompleteBy(assessor)).count();
        return new Progress(assessor, people.nameOf(assessor), own.size(), done, toRate.size());
    }

    /**
     * Deals out by chance all municipalities that nobody has begun to rate, whether or not they were dealt out before.
     *
     * @param assessors log-in names of at least two at KL
     * @param seed whoever deals with the same one deals the same
     * @throws AccessDeniedException unless the user is KL's administrator
     * @throws dk.styringsportal.application.NotFoundException if there is no such campaign, or nothing is assessed in it
     * @throws IllegalArgumentException for fewer than two, or for anybody who is not at KL
     */
    public Plan deal(User user, CampaignId id, List<String> assessors, long seed) {
        Campaign campaign = held(user, id);
        checkPeople(assessors);
        Set<OrganisationCode> begun = new HashSet<>();
        repository.ratings(id).forEach(rating -> begun.add(rating.subject().organisation()));
        List<OrganisationCode> left = population(campaign).stream().filter(code -> !begun.contains(code)).toList();
        Assignment.dealt(left, assessors, seed).forEach(assignment -> repository.keep(id, assignment));
        audit.record(user, "assessment.deal", "campaign " + id + ", seed " + seed + ", " + left.size() + " municipalities");
        return plan(user, id);
    }

    /**
     * Assigns one municipality.
     *
     * @param assessors log-in names of two at KL
     * @throws AccessDeniedException unless the user is KL's administrator
     * @throws dk.styringsportal.application.NotFoundException if nothing is assessed in the campaign, or the municipality is not asked
     * @throws IllegalArgumentException unless they are two different people at KL
     * @throws AssessmentStateException if somebody else has begun to rate it
     */
    public Plan assign(User user, CampaignId id, OrganisationCode organisation, List<String> assessors) {
        Campaign campaign = held(user, id);
        if (!population(campaign).contains(organisation)) {
            throw new NotFoundException("Campaign " + id + " does not ask municipality " + organisation);
        }
        checkPeople(assessors);
        Assignment assignment = new Assignment(organisation, assessors);
        boolean others = repository.ratings(id).stream()
                .filter(rating -> rating.subject().organisation().equals(organisation))
                .map(Rating::assessor)
                .anyMatch(assessor -> !assignment.isTo(assessor));
        if (others) {
            throw new AssessmentStateException(Reason.BEGUN);
        }
        repository.keep(id, assignment);
        audit.record(user, "assessment.assign", id, organisation);
        return plan(user, id);
    }

    /**
     * Whether the user may say who rates what.
     *
     * @throws AccessDeniedException unless the user is KL's administrator
     * @throws dk.styringsportal.application.NotFoundException if there is no such campaign, or nothing is assessed in it
     */
    public void checkMayAssign(User user, CampaignId id) {
        assessments.check(user, id);
        if (!Tenancy.mayRunCampaigns(user)) {
            throw new AccessDeniedException("Only KL's administrator says who rates which municipality");
        }
    }

    private Campaign held(User user, CampaignId id) {
        checkMayAssign(user, id);
        return campaigns.held(id).orElseThrow(() -> new NotFoundException("There is no campaign " + id));
    }

    private void checkPeople(List<String> assessors) {
        assessors.stream().filter(assessor -> !people.isOne(assessor)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("Nobody at KL has the log-in name " + unknown);
        });
    }
}
