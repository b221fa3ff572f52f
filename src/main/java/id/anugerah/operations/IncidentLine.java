package id.anugerah.operations;

import id.anugerah.shared.Text;

/** An incident as people read it. @param boxName of the diagram's version; the box's id where it has no name */
public record IncidentLine(Incident incident, CaseName of, Text boxName) {
}
