package dk.styringsportal.access;

/** Remembers whether this portal's database has been furnished, so that it happens once, whatever number of nodes start. */
public interface FirstStart {

    /** Whether nobody has furnished it yet. Others who ask wait until the asker's transaction ends. */
    boolean isAwaited();

    /** It is furnished now. */
    void done();
}
