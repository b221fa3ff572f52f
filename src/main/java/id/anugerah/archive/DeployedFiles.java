package id.anugerah.archive;

import java.util.function.BiConsumer;

/** Port to the engine's side: the diagrams and decision tables as they are deployed. */
public interface DeployedFiles {

    /** @param taker given "id-version.bpmn" or "id-version.dmn" and the bytes, every version that was ever deployed */
    void each(BiConsumer<String, byte[]> taker);
}
