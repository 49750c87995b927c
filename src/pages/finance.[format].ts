import type { APIRoute } from 'astro';
import type { Distribution } from '../publish/distribution.ts';
import { financeRoutes } from '../site/distributions.ts';
import { fileResponse } from '../site/file-response.ts';

export const getStaticPaths = () => financeRoutes();

export const GET: APIRoute<{ file: Distribution }> = ({ props }) => fileResponse(props.file);
