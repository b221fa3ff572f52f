package id.anugerah.ui.worklist;

import id.anugerah.worklist.Tab;
import java.util.Arrays;
import java.util.Optional;

/** What the address calls a tab. */
enum TabWords {
    MILIK(Tab.MINE), TERSEDIA(Tab.CLAIMABLE), TIM(Tab.TEAM), SELESAI(Tab.DONE);

    private final Tab tab;

    TabWords(Tab tab) {
        this.tab = tab;
    }

    static String of(Tab tab) {
        return Arrays.stream(values()).filter(one -> one.tab == tab).findFirst().orElseThrow().word();
    }

    static Optional<Tab> tab(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().map(one -> one.tab);
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
