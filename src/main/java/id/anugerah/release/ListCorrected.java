package id.anugerah.release;

import java.util.UUID;

/** Another list of this kind counts now than the one that was announced; told in the transaction that announces it. */
public record ListCorrected(UUID edition, ReleaseKind kind) {
}
