import type { APIRoute } from 'astro';
import type { Distribution } from '../publish/distribution.ts';
import { rootRoutes } from '../site/distributions.ts';
import { fileResponse } from '../site/file-response.ts';

export const getStaticPaths = () => rootRoutes();

export const GET: APIRoute<{ file: Distribution }> = ({ props }) => fileResponse(props.file);
