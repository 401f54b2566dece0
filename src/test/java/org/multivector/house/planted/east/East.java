package org.multivector.house.planted.east;

import org.multivector.house.planted.west.West;

/// Half of a circle that the alarm must notice.
public class East {

    West neighbour;
}
