package org.multivector.carto;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.multivector.map.camera.Projection;

/// The catalogue of map projections, as transforms written in well-known text and never by a code of a register: longitude comes first by
/// construction, no database is opened, and GeoTools loads in half the time that coordinate systems would take.
///
/// The first call loads GeoTools and takes up to a second: make it on a background thread, after the first frame.
public final class Projections {

    /// Albers' equal-area conic fitted to Central Asia: true areas everywhere, lengths within 1.2 % between 36 and 54 degrees north.
    public static final String CENTRAL_ASIA_ALBERS = "central-asia-albers";

    private static final String ALBERS = """
            PARAM_MT["Albers_Conic_Equal_Area",
              PARAMETER["semi_major", 6378137.0], PARAMETER["semi_minor", 6356752.314245179],
              PARAMETER["central_meridian", 68.0], PARAMETER["latitude_of_origin", 45.0],
              PARAMETER["standard_parallel_1", 36.0], PARAMETER["standard_parallel_2", 54.0],
              PARAMETER["false_easting", 0.0], PARAMETER["false_northing", 0.0]]
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
            return new TransformProjection(CENTRAL_ASIA_ALBERS, new DefaultMathTransformFactory().createFromWKT(ALBERS));
        } catch (FactoryException reason) {
            throw new IllegalStateException("GeoTools cannot make the projection " + CENTRAL_ASIA_ALBERS, reason);
        }
    }
}
