package dk.styringsportal.access;

import dk.styringsportal.organisation.OrganisationCode;

/**
 * The one rule of who may touch a municipality's answers and scores: KL reads all, a municipality its own and no
 * other's. Every use case asks here, whatever way it was reached.
 */
public final class Tenancy {

    private Tenancy() {}

    /** May see the municipality's scores and report. */
    public static boolean maySeeResults(User user, OrganisationCode organisation) {
        return user.isKl() || isOwn(user, organisation);
    }

    /** May see the municipality's answers while they are being given. */
    public static boolean maySeeResponse(User user, OrganisationCode organisation) {
        return user.isKl() || isOwn(user, organisation);
    }

    /**
     * May give and change answers for the municipality.
     *
     * @param rights of the municipality in the round that is answered
     */
    public static boolean mayAnswer(User user, OrganisationCode organisation, Rights rights) {
        return mayCoordinate(user, organisation, rights)
                || isOwn(user, organisation) && user.has(Role.CO_RESPONDENT);
    }

    /** May answer many questions at once with sums of the municipality's cases. */
    public static boolean mayHandInSums(User user, OrganisationCode organisation, Rights rights) {
        return mayCoordinate(user, organisation, rights);
    }

    /** May hand parts of the municipality's response over to colleagues, and see their links. */
    public static boolean mayDelegate(User user, OrganisationCode organisation, Rights rights) {
        return mayCoordinate(user, organisation, rights);
    }

    /** May submit for the municipality. */
    public static boolean maySubmit(User user, OrganisationCode organisation, Rights rights) {
        return isOwn(user, organisation) && rights.has(user, Role.APPROVER);
    }

    /** May share the municipality's files with other municipalities, and take them back. */
    public static boolean mayShareEvidence(User user, OrganisationCode organisation, Rights rights) {
        return mayCoordinate(user, organisation, rights);
    }

    /** May say who does the municipality's work in a round: KL's administrator, and whoever approves for it there. */
    public static boolean mayNameRights(User user, OrganisationCode organisation, Rights rights) {
        return user.has(Role.ADMINISTRATOR) || maySubmit(user, organisation, rights);
    }

    private static boolean mayCoordinate(User user, OrganisationCode organisation, Rights rights) {
        return isOwn(user, organisation)
                && (rights.has(user, Role.COORDINATOR) || rights.has(user, Role.APPROVER));
    }

    /** May choose the group that the municipality compares itself with. */
    public static boolean mayChooseGroup(User user, OrganisationCode organisation) {
        return isOwn(user, organisation) && (user.has(Role.COORDINATOR) || user.has(Role.APPROVER));
    }

    /** May make and withdraw the lists that all municipalities can compare themselves with. */
    public static boolean mayKeepGroups(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May release files that municipalities want to share, and code them into types of tools. */
    public static boolean mayReleaseEvidence(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May rate municipalities as one of two assessors, and settle the value where the two differ. */
    public static boolean mayAssess(User user) {
        return user.isKl();
    }

    /** May start, close and import into campaigns, and take snapshots. */
    public static boolean mayRunCampaigns(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May write questionnaires, try them and publish what another has written. */
    public static boolean mayWriteQuestionnaires(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May open, change and close accounts. */
    public static boolean mayKeepAccounts(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May freeze a closed campaign's figures as an edition, publish and withdraw it. */
    public static boolean mayMakeEditions(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May read editions before they are published, fetch their files, and approve what another has made. */
    public static boolean mayApproveEditions(User user) {
        return user.isKl();
    }

    /** May read free text without whose it is, and code it where KL's administrator has asked them to. */
    public static boolean mayCode(User user) {
        return user.isKl();
    }

    /** May write code books, say who codes, and release quotes. */
    public static boolean mayDecideCoding(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May see national figures while a campaign runs, and who has answered. */
    public static boolean maySeeNational(User user) {
        return user.isKl();
    }

    /** May open, close and delete pilots, and invite to them. */
    public static boolean mayRunPilots(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    /** May see what was answered and said in pilots. */
    public static boolean maySeePilots(User user) {
        return user.isKl();
    }

    /** May see what mails say, to whom they went and how they fared. */
    public static boolean maySeeMails(User user) {
        return user.isKl();
    }

    /** May send mails again, take them back, and say which addresses do not work. */
    public static boolean mayKeepMails(User user) {
        return user.has(Role.ADMINISTRATOR);
    }

    private static boolean isOwn(User user, OrganisationCode organisation) {
        return user.municipality().filter(organisation::equals).isPresent();
    }
}
