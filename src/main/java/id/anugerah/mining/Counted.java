package id.anugerah.mining;

import java.util.List;

/**
 * What the engine says of a process in one edition.
 *
 * @param versions the newest first, whatever the scope
 * @param standing only boxes where somebody is
 * @param stays    of boxes that wait only
 */
public record Counted(List<VersionFigures> versions, List<Standing> standing, List<Stay> stays) {
}
