package id.anugerah.instrument;

import id.anugerah.shared.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What differs between two frozen versions, item by item. Items are the same by their id; they stand in the order of the
 * later version, removed ones behind those of their group.
 */
public record Comparison(Passage title, List<Group> groups, List<Item> items) {

    /** What happened to an item; nothing at all when it is the same. */
    public enum Change { NEW, REMOVED, MOVED, WEIGHT, WORDS }

    /** A text in both versions; empty where there is none. */
    public record Passage(String name, Text before, Text after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    /** A group with its weights in percent, absent where it is not there. */
    public record Group(String id, Passage title, OptionalInt before, OptionalInt after) {

        public boolean differs() {
            return title.differs() || !before.equals(after);
        }
    }

    /**
     * @param group  where it stands in the later version, or stood when it was removed
     * @param former where it stood in the earlier version; the same as group unless it went elsewhere
     */
    public record Item(String id, String group, String former, Set<Change> changes, OptionalInt before, OptionalInt after,
                       List<Passage> passages) {

        public boolean differs() {
            return !changes.isEmpty();
        }

        /** The title of the later version, of the earlier one when it was removed. */
        public Text title() {
            Passage title = passages.get(0);
            return changes.contains(Change.REMOVED) ? title.before() : title.after();
        }
    }

    private record Placed(Outline.Group group, Outline.Item item) {
    }

    public static Comparison of(Outline before, Outline after) {
        Map<String, Placed> was = placed(before);
        Map<String, Placed> is = placed(after);
        Map<String, Outline.Group> earlier = byId(before);
        Map<String, Outline.Group> later = byId(after);
        Set<String> ids = new LinkedHashSet<>(later.keySet());
        ids.addAll(earlier.keySet());
        List<Group> groups = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (String id : ids) {
            Outline.Group one = earlier.get(id);
            Outline.Group other = later.get(id);
            groups.add(new Group(id, passage("title", one == null ? null : one.title(), other == null ? null : other.title()),
                    one == null ? OptionalInt.empty() : OptionalInt.of(one.weight()),
                    other == null ? OptionalInt.empty() : OptionalInt.of(other.weight())));
            Set<String> kept = Sequence.kept(names(one), names(other));
            if (other != null) {
                other.items().forEach(item -> items.add(item(was.get(item.id()), is.get(item.id()), kept)));
            }
            if (one != null) {
                one.items().stream().filter(item -> !is.containsKey(item.id()))
                        .forEach(item -> items.add(item(was.get(item.id()), null, kept)));
            }
        }
        return new Comparison(passage("title", before.title(), after.title()), List.copyOf(groups), List.copyOf(items));
    }

    public boolean differs() {
        return title.differs() || groups.stream().anyMatch(Group::differs) || items.stream().anyMatch(Item::differs);
    }

    /** Items with any of these changes. */
    public long count(Collection<Change> changes) {
        return items.stream().filter(item -> item.changes().stream().anyMatch(changes::contains)).count();
    }

    public long same() {
        return items.stream().filter(item -> !item.differs()).count();
    }

    private static Item item(Placed was, Placed is, Set<String> kept) {
        Placed any = is == null ? was : is;
        String id = any.item().id();
        EnumSet<Change> changes = EnumSet.noneOf(Change.class);
        List<Passage> passages = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(any.item().passages().keySet());
        if (was != null) {
            names.addAll(was.item().passages().keySet());
        }
        names.forEach(name -> passages.add(passage(name, was == null ? null : was.item().passages().get(name),
                is == null ? null : is.item().passages().get(name))));
        if (was == null) {
            changes.add(Change.NEW);
        } else if (is == null) {
            changes.add(Change.REMOVED);
        } else {
            if (!was.group().id().equals(is.group().id()) || !kept.contains(id)) {
                changes.add(Change.MOVED);
            }
            if (was.item().weight() != is.item().weight()) {
                changes.add(Change.WEIGHT);
            }
            if (passages.stream().anyMatch(Passage::differs)) {
                changes.add(Change.WORDS);
            }
        }
        return new Item(id, any.group().id(), (was == null ? any : was).group().id(), changes,
                was == null ? OptionalInt.empty() : OptionalInt.of(was.item().weight()),
                is == null ? OptionalInt.empty() : OptionalInt.of(is.item().weight()), List.copyOf(passages));
    }

    private static Passage passage(String name, Text before, Text after) {
        Text none = new Text("", "");
        return new Passage(name, before == null ? none : before, after == null ? none : after);
    }

    private static Map<String, Placed> placed(Outline outline) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        outline.groups().forEach(group -> group.items().forEach(item -> placed.put(item.id(), new Placed(group, item))));
        return placed;
    }

    private static Map<String, Outline.Group> byId(Outline outline) {
        Map<String, Outline.Group> byId = new LinkedHashMap<>();
        outline.groups().forEach(group -> byId.put(group.id(), group));
        return byId;
    }

    private static List<String> names(Outline.Group group) {
        return group == null ? List.of() : group.items().stream().map(Outline.Item::id).toList();
    }
}
