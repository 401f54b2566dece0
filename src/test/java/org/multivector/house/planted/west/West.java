package org.multivector.house.planted.west;

import org.multivector.house.planted.east.East;

/// The other half.
public class West {

    East neighbour;
}
