package org.multivector.carto;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.multivector.map.camera.Projection;

/// The catalogue of map projections, by well-known text and never by a code of a register, so that longitude comes first by construction and
/// no database is opened.
///
/// The first call loads GeoTools and takes up to a second: make it on a background thread, after the first frame.
public final class Projections {

    /// Albers' equal-area conic fitted to Central Asia: true areas everywhere, lengths within 1.2 % between 36 and 54 degrees north.
    public static final String CENTRAL_ASIA_ALBERS = "central-asia-albers";

    private static final String ALBERS = """
            PROJCS["Central Asia Albers",
              GEOGCS["WGS 84",
                DATUM["World Geodetic System 1984", SPHEROID["WGS 84", 6378137.0, 298.257223563]],
                PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295],
                AXIS["Longitude", EAST], AXIS["Latitude", NORTH]],
              PROJECTION["Albers_Conic_Equal_Area"],
              PARAMETER["central_meridian", 68.0], PARAMETER["latitude_of_origin", 45.0],
              PARAMETER["standard_parallel_1", 36.0], PARAMETER["standard_parallel_2", 54.0],
              PARAMETER["false_easting", 0.0], PARAMETER["false_northing", 0.0],
              UNIT["metre", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]
            """;

    /// GeoTools warns of every point beyond the antimeridian, which is where the corners of a wide map lie. Kept, as loggers are held weakly.
    private static final Logger WARNINGS = Logger.getLogger("org.geotools.referencing.operation.projection");

    private Projections() { }

    /// The projection of the name, or empty when the catalogue has none.
    public static Optional<Projection> of(String id) {
        return id.equals(CENTRAL_ASIA_ALBERS) ? Optional.of(centralAsiaAlbers()) : Optional.empty();
    }

    /// The projection of every map of the atlas.
    public static Projection centralAsiaAlbers() {
        WARNINGS.setLevel(Level.SEVERE);
        try {
            var crs = CRS.parseWKT(ALBERS);
            return new TransformProjection(CENTRAL_ASIA_ALBERS, CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs));
        } catch (FactoryException reason) {
            throw new IllegalStateException("GeoTools cannot make the projection " + CENTRAL_ASIA_ALBERS, reason);
        }
    }
}
