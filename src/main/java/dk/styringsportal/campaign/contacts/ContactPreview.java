package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.contacts.ContactBatches.Batch;
import dk.styringsportal.campaign.contacts.ContactBatches.Placed;
import dk.styringsportal.campaign.invitation.Invitation;
import dk.styringsportal.organisation.OrganisationCode;
import dk.styringsportal.questionnaire.GroupId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What a list of contacts would bring, before anything is stored: counted in full, shown in part. */
public final class ContactPreview implements ContactSheet.Listener {

    /** As many invitations are shown. */
    public static final int SHOWN = 20;

    /** As many faults are listed; all are counted. */
    public static final int MOST_FAULTS = 200;

    /** As many of those that are passed over are named; all are counted. */
    public static final int MOST_SKIPPED = 50;

    /** @param earlierRow where they stand already; 0 for those invited before */
    public record Skipped(int row, Invitation invitation, int earlierRow) {}

    private final Function<Collection<Invitation>, Set<String>> known;
    private final ContactBatches batches = new ContactBatches(this::count);
    private final List<Placed> first = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<ContactFault> faults = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<ContactFault.Kind, Integer> faultKinds = new EnumMap<>(ContactFault.Kind.class);
    private final SortedMap<GroupId, Integer> byGroup = new TreeMap<>(Comparator.comparing(GroupId::value));
    private final SortedMap<OrganisationCode, Integer> byMunicipality = new TreeMap<>();
    private int invited;
    private int withoutAddress;
    private int twice;
    private int alreadyInvited;
    private int lastRow;

    /** @param known of some invitations, the identities of those that are invited already */
    public ContactPreview(Function<Collection<Invitation>, Set<String>> known) {
        this.known = known;
    }

    @Override
    public void sound(int row, Invitation invitation) {
        batches.add(row, invitation);
    }

    private void count(Batch batch) {
        Set<String> before = known.apply(batch.invitations());
        lastRow = batch.upToRow();
        for (Placed placed : batch.placed()) {
            if (before.contains(placed.invitation().identity())) {
                alreadyInvited++;
                skip(new Skipped(placed.row(), placed.invitation(), 0));
            } else {
                count(placed);
            }
        }
    }

    private void count(Placed placed) {
        invited++;
        withoutAddress += placed.invitation().contact().address().isEmpty() ? 1 : 0;
        byGroup.merge(placed.invitation().group(), 1, Integer::sum);
        placed.invitation().about().organisations().forEach(code -> byMunicipality.merge(code, 1, Integer::sum));
        if (first.size() < SHOWN) {
            first.add(placed);
        }
    }

    @Override
    public void twice(int row, Invitation invitation, int earlierRow) {
        twice++;
        skip(new Skipped(row, invitation, earlierRow));
    }

    private void skip(Skipped one) {
        if (skipped.size() < MOST_SKIPPED) {
            skipped.add(one);
        }
    }

    @Override
    public void fault(ContactFault fault) {
        faultKinds.merge(fault.kind(), 1, Integer::sum);
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    @Override
    public void ignored(String heading) {
        ignored.add(heading);
    }

    /** There are no more rows. */
    public void end() {
        batches.end();
    }

    /** Whether all of it can be invited. */
    public boolean isSound() {
        return faultKinds.isEmpty();
    }

    /** How many would be invited. */
    public int invited() {
        return invited;
    }

    /** Of these, those who need a letter. */
    public int withoutAddress() {
        return withoutAddress;
    }

    /** Who stand in the list twice or more, counted once less. */
    public int twice() {
        return twice;
    }

    public int alreadyInvited() {
        return alreadyInvited;
    }

    /** The row of the last that can be invited; 0 for none. */
    public int lastRow() {
        return lastRow;
    }

    /** The first {@value #SHOWN} that would be invited. */
    public List<Placed> first() {
        return Collections.unmodifiableList(first);
    }

    /** The first {@value #MOST_SKIPPED} that are passed over. */
    public List<Skipped> skipped() {
        return Collections.unmodifiableList(skipped);
    }

    public SortedMap<GroupId, Integer> byGroup() {
        return Collections.unmodifiableSortedMap(byGroup);
    }

    /** Somebody asked about several counts in each. */
    public SortedMap<OrganisationCode, Integer> byMunicipality() {
        return Collections.unmodifiableSortedMap(byMunicipality);
    }

    /** How many faults there are of each kind. */
    public Map<ContactFault.Kind, Integer> faultKinds() {
        return Collections.unmodifiableMap(faultKinds);
    }

    /** The first {@value #MOST_FAULTS}, in the order of the rows. */
    public List<ContactFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** Headings of columns that are not read. */
    public List<String> ignored() {
        return Collections.unmodifiableList(ignored);
    }
}
