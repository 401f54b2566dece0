/// **The shape of files by JSON Schema, in plain words.** May import: pack.json. The only package with the validator. Read first: [org.multivector.pack.shape.Shape].
package org.multivector.pack.shape;
