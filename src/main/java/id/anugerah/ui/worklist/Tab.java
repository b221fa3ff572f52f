package id.anugerah.ui.worklist;

import java.util.Arrays;
import java.util.Optional;

/** The three lists; each has a word of its own in the address. */
enum Tab {
    MINE("milik"), CLAIMABLE("tersedia"), DONE("selesai");

    private final String word;

    Tab(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Tab> ofWord(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word.equals(word)).findFirst();
    }
}
