package dk.styringsportal.campaign.contacts;

import dk.styringsportal.campaign.invitation.Invitation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the invitations of a list into batches that are dealt with in one go. A row's invitations stay together. */
public final class ContactBatches {

    /** Small enough for one transaction, large enough that its beginning and end cost little. */
    public static final int SIZE = 500;

    /**
     * Some invitations that follow one another in the list.
     *
     * @param upToRow the row of the last
     */
    public record Batch(List<Placed> placed, int upToRow) {

        public List<Invitation> invitations() {
            return placed.stream().map(Placed::invitation).toList();
        }
    }

    /** An invitation and the row it comes from. */
    public record Placed(int row, Invitation invitation) {}

    private final Consumer<Batch> sink;
    private List<Placed> gathered = new ArrayList<>();
    private int lastRow;

    public ContactBatches(Consumer<Batch> sink) {
        this.sink = sink;
    }

    public void add(int row, Invitation invitation) {
        if (gathered.size() >= SIZE && row > lastRow) {
            end();
        }
        gathered.add(new Placed(row, invitation));
        lastRow = row;
    }

    /** Hands on what is left. */
    public void end() {
        if (!gathered.isEmpty()) {
            Batch batch = new Batch(gathered, lastRow);
            gathered = new ArrayList<>();
            sink.accept(batch);
        }
    }
}
