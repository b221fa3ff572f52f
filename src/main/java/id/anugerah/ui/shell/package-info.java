/**
 * What every screen shares: security, page frame, navigation, words in the user's language, and how a refusal reaches a
 * person as one clear sentence.
 */
package id.anugerah.ui.shell;
