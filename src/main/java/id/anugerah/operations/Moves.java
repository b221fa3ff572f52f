package id.anugerah.operations;

import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import java.util.Map;
import java.util.Optional;

/** Where a token may go, said before anybody tries. @param why absent when there are boxes; the reason when there are none */
public record Moves(Map<String, Text> boxes, Optional<Refused> why) {

    static Moves none(Refused why) {
        return new Moves(Map.of(), Optional.of(why));
    }
}
