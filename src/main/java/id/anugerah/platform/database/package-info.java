/**
 * The one DataSource of the program: PostgreSQL that this program starts by itself and keeps in its data folder, a
 * throw-away one for tests and the rehearsal, or a server that the organizer runs ({@code spring.datasource.url}).
 * Other modules get the DataSource injected and may ask {@link id.anugerah.platform.database.DatabaseKind} which it is.
 */
@NamedInterface("database")
package id.anugerah.platform.database;

import org.springframework.modulith.NamedInterface;
