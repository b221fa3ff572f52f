package id.anugerah.evidence;

import java.util.List;

/** What a viewer can show of a file without opening it. @param pages the text of each page; one for Word files, none for pictures */
public record Preview(State state, List<String> pages) {

    /** NONE: a picture. FAILED: the file is there and whole, but its text could not be read. */
    public enum State { WAITING, DONE, NONE, FAILED }
}
