package dk.styringsportal.api;

import dk.styringsportal.application.AssessorPlan;
import dk.styringsportal.coding.assessment.Assignment;
import java.util.List;

/** Who is to rate which municipality. */
public record AssignmentsJson(List<AssignmentJson> assignments, List<ProgressJson> progress) {

    /** A municipality and its two assessors. */
    public record AssignmentJson(String organisation, List<String> assessors) {}

    /** As {@link AssessorPlan.Progress}. */
    public record ProgressJson(String assessor, String name, int municipalities, int done, int of) {}

    static AssignmentsJson of(AssessorPlan.Plan plan) {
        return new AssignmentsJson(
                plan.assignments().stream().map(AssignmentsJson::of).toList(),
                plan.progress().stream()
                        .map(one -> new ProgressJson(one.assessor(), one.name(), one.municipalities(), one.done(), one.of()))
                        .toList());
    }

    private static AssignmentJson of(Assignment assignment) {
        return new AssignmentJson(assignment.organisation().value(), assignment.assessors());
    }
}
