/** Ground, motif and accent of the six colourways; the good keeps its own colours where nature gives it one. */
export type Colourway = { ground: string; motif: string; accent: string; deep: string; pale: string }

export const COLOURWAYS: Colourway[] = [
  { ground: "#f6ecdc", motif: "#ecdcc0", accent: "#a8321e", deep: "#7c2213", pale: "#f1c9b8" },
  { ground: "#e6ecdd", motif: "#d3dfc4", accent: "#4e6b3a", deep: "#354b26", pale: "#c2d4ae" },
  { ground: "#e2e8f2", motif: "#cdd8ea", accent: "#243b6b", deep: "#17284b", pale: "#b9c8e6" },
  { ground: "#f8e9d0", motif: "#f0d9ad", accent: "#b07d1e", deep: "#7d5710", pale: "#f0d598" },
  { ground: "#f3e1dc", motif: "#e8cbc2", accent: "#8c3b4a", deep: "#612531", pale: "#e6b9bd" },
  { ground: "#dfeae8", motif: "#c6dcd8", accent: "#2f6f6b", deep: "#1d4b48", pale: "#aed3cd" },
]
