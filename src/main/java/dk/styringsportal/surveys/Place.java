package dk.styringsportal.surveys;

/** Line and column in a file, each from 1. */
record Place(int line, int column) {

    /** Of the file as a whole. */
    static final Place NOWHERE = new Place(0, 0);
}
