/// **One class for each kind of item: reading and writing side by side.** May import: pack.json and what that may. Read first: [org.multivector.pack.kind.PackKinds].
package org.multivector.pack.kind;
