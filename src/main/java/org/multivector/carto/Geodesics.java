package org.multivector.carto;

import org.geotools.referencing.GeodeticCalculator;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.multivector.geo.Geodesy;
import org.multivector.geo.LonLat;

/// Geodesics on the WGS 84 ellipsoid by GeoTools. The first call loads GeoTools: make it on a background thread, after the first frame.
public final class Geodesics implements Geodesy {

    @Override
    public double distance(LonLat from, LonLat to) {
        return from.equals(to) ? 0 : between(from, to).getOrthodromicDistance();
    }

    @Override
    public double bearing(LonLat from, LonLat to) {
        double azimuth = from.equals(to) ? 0 : between(from, to).getAzimuth();
        return (azimuth + 360) % 360;
    }

    /// The calculator keeps state between calls, so each question has its own.
    private static GeodeticCalculator between(LonLat from, LonLat to) {
        var calculator = new GeodeticCalculator(DefaultGeographicCRS.WGS84);
        calculator.setStartingGeographicPoint(from.lon(), from.lat());
        calculator.setDestinationGeographicPoint(to.lon(), to.lat());
        return calculator;
    }
}
