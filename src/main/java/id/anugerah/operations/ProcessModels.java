package id.anugerah.operations;

import id.anugerah.shared.Text;
import java.util.Map;

/** Port to the diagrams of all versions that were ever deployed. */
public interface ProcessModels {

    /** The file itself. @param definition the version, as the engine names it */
    String xml(String definition);

    /** Names of the boxes by id; only what has a name. */
    Map<String, Text> names(String definition);
}
