package id.anugerah.account;

import java.util.UUID;

/** What a used activation link stood for. */
public record Activation(UUID account, UUID submission) {
}
