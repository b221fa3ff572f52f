package id.anugerah.institution;

import java.util.Map;
import java.util.Set;

/**
 * What the rules have to know about the rest of the lists.
 *
 * @param institutions codes of the institutions
 * @param provinces    numbers of the provinces that have a government in the list
 * @param former       code of the one that stayed, by the code that was merged into it
 */
record Known(Set<String> institutions, Set<String> provinces, Map<String, String> former) {
}
